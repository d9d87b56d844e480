package org.retis.host.screen;

/** The screens of what people do with pages besides writing them, under Confluence's addresses. */
final class ContentScreens {

  private ContentScreens() {}

  static void addTo(ScreensServlet servlet) {
    CommentScreen comments = new CommentScreen();
    AttachmentsScreen files = new AttachmentsScreen();
    TrashScreen trash = new TrashScreen();
    BlogScreen blog = new BlogScreen();
    servlet
        .add("/pages/addcomment.action", comments::add)
        .add("/pages/doaddcomment.action", comments::doAdd)
        .add("/pages/editcomment.action", comments::edit)
        .add("/pages/doeditcomment.action", comments::doEdit)
        .add("/pages/removecomment.action", comments::remove)
        .add("/pages/like.action", new LikeScreen())
        .add("/pages/viewpageattachments.action", files::list)
        .add("/pages/doattachfile.action", files::upload)
        .add("/pages/removeattachment.action", files::remove)
        .add("/download/attachments/*", new DownloadScreen())
        .add("/pages/movepage.action", new MoveScreen())
        .add("/pages/copypage.action", new CopyScreen())
        .add("/pages/removepage.action", trash::trash)
        .add("/pages/restorepage.action", trash::restorePage)
        .add("/pages/purgepage.action", trash::purgePage)
        .add("/pages/restoreattachment.action", trash::restoreFile)
        .add("/pages/purgeattachment.action", trash::purgeFile)
        .add("/pages/viewrecentblogposts.action", blog::list)
        .add("/pages/createblogpost.action", blog::create);
  }
}
