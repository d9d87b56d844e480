package org.retis.architecture.example.charter;

import com.atlassian.sal.api.transaction.TransactionCallback;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import net.java.ao.Query;
import org.retis.architecture.example.directory.EntryService;

/** Knows Confluence, Active Objects, HTTP and a room that it may not use; keeps state. */
public final class CharterService {

  static final ArrayList<String> CACHE = new ArrayList<>();
  static int count;

  TransactionCallback<String> transaction;
  Query query;
  HttpServlet servlet;
  EntryService directory;

  void print() {
    System.out.println(count);
  }
}
