package vn.donghanh.foundation.site.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// The page of last resort, both languages at once: an address no server may read, a request that breaks the protocol,
/// an error while the error page was made. Public with a plain constructor because the container makes it.
public class PlainErrorPage extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    var code = response.getStatus();
    if (code < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    var page = page(code).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    try {
      response.getOutputStream().write(page);
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      // whoever asked has hung up
    }
  }

  private static String page(int code) {
    var ours = code >= 500 && code != 501 && code != 505;
    return """
        <!doctype html>
        <html lang="vi">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s – Đồng Hành</title><link rel="stylesheet" href="/css/site.css"></head>
        <body><main>
        <h1>%1$s</h1>
        <p>%2$s <a href="/">Về trang chủ</a></p>
        <p lang="en">%3$s <a href="/">To the home page</a></p>
        <p>%4$d</p>
        </main></body>
        </html>
        """.formatted(ours ? "Hệ thống gặp lỗi" : "Yêu cầu không đọc được",
        ours ? "Hãy thử lại sau ít phút." : "Địa chỉ hoặc dữ liệu gửi lên không đúng dạng.",
        ours ? "The system failed; please try again in a few minutes." : "The request cannot be read: its address or its data has the wrong form.",
        code);
  }
}
