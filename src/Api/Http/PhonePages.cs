using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace ZiZhiJin.Api.Http;

/// <summary>
/// The pages for a phone's browser at <c>/h5/</c>, as <c>npm run build:h5</c> left them in the folder <c>H5:Folder</c>: compressed copies where
/// the browser takes them. What lies in <c>assets</c> bears its content in its name and is kept for ever.
/// </summary>
internal sealed class PhonePages(IConfiguration configuration)
{
    private const string
        ForEver = "public, max-age=31536000, immutable",
        AskAgain = "public, no-cache",
        Allowed = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src data:; connect-src 'self' blob:; " +
            "media-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly (string Coding, string Ending)[] Copies = [("br", ".br"), ("gzip", ".gz")];

    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json", [".png"] = "image/png", [".svg"] = "image/svg+xml", [".ttf"] = "font/ttf",
    };

    private readonly PhysicalFileProvider? _files = FolderIn(configuration) is { } folder ? new(folder) : null;

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/h5/{**path}", Handle).AllowAnonymous().ExcludeFromDescription();

    // The pages name their parts relative to the folder: without the last stroke they would look for them beside it.
    private static Results<PhysicalFileHttpResult, ProblemHttpResult, RedirectHttpResult> Handle(string? path, HttpContext http, PhonePages pages) =>
        http.Request.Path.Value == "/h5" ? TypedResults.LocalRedirect("/h5/" + http.Request.QueryString) : pages.Open(path ?? "", http);

    private Results<PhysicalFileHttpResult, ProblemHttpResult, RedirectHttpResult> Open(string path, HttpContext http)
    {
        var name = path.Length == 0 ? "index.html" : path;
        if (_files is null) return Missing("h5.not-built", "手机网页还没有构建。");
        if (!Types.TryGetValue(Path.GetExtension(name), out var type) || File(name) is not { } file) return Missing("not-found", "没有这个页面。");
        var headers = http.Response.Headers;
        headers.CacheControl = name.StartsWith("assets/", StringComparison.Ordinal) ? ForEver : AskAgain;
        headers.ContentSecurityPolicy = Allowed;
        headers.Vary = HeaderNames.AcceptEncoding;
        return HandOut(CopyOf(name, http) ?? file, type);
    }

    private IFileInfo? CopyOf(string name, HttpContext http)
    {
        var accepted = http.Request.GetTypedHeaders().AcceptEncoding;
        foreach (var (coding, ending) in Copies)
        {
            if (!accepted.Any(one => one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && one.Quality is not 0) || File(name + ending) is not { } copy) continue;
            http.Response.Headers.ContentEncoding = coding;
            return copy;
        }

        return null;
    }

    private static PhysicalFileHttpResult HandOut(IFileInfo file, string type) =>
        TypedResults.PhysicalFile(file.PhysicalPath!, type, lastModified: file.LastModified, entityTag: new EntityTagHeaderValue($"\"{file.LastModified.Ticks:x}-{file.Length:x}\""));

    private IFileInfo? File(string name) => _files!.GetFileInfo(name) is { Exists: true, IsDirectory: false } file ? file : null;

    private static string? FolderIn(IConfiguration configuration) =>
        configuration["H5:Folder"] is { Length: > 0 } named && Directory.Exists(named) ? Path.GetFullPath(named) : null;

    private static ProblemHttpResult Missing(string code, string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status404NotFound, extensions: new Dictionary<string, object?> { ["code"] = code });
}
