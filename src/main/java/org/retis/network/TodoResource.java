package org.retis.network;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retis.web.RestResource;
import org.retis.web.RestSupport;

/** What a network awaits from the caller: {@code /rest/retis/1.0/networks/{network}/todos}. */
@Path("/networks/{network}/todos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TodoResource extends RestResource {

  private final Networks networks;
  private final Todos todos;

  /** Wired by Confluence. */
  @Inject
  public TodoResource(RestSupport support, Networks networks, Todos todos) {
    super(support);
    this.networks = networks;
    this.todos = todos;
  }

  /** The things to do, most urgent first, as {@link TodosJson}. */
  @GET
  public Response list(@PathParam("network") int id) {
    return answer(
        () -> {
          TodoList list = todos.of(viewer(), networks.get(viewer(), id));
          return new TodosJson(list.items().stream().map(TodoJson::of).toList(), list.complete());
        });
  }

  /**
   * The things to do.
   *
   * @param todos most urgent first
   * @param complete false when some part of the plugin couldn't tell
   */
  public record TodosJson(List<TodoJson> todos, boolean complete) {}

  /**
   * One thing to do.
   *
   * @param text what, in the caller's language
   * @param path where, from the context path
   * @param due until when, or null
   */
  public record TodoJson(String text, String path, @Nullable String due) {
    static TodoJson of(TodoList.Item item) {
      Todo todo = item.todo();
      return new TodoJson(
          todo.text(), todo.path(), todo.due() == null ? null : todo.due().toString());
    }
  }
}
