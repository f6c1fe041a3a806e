using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>What is stored about somebody as a file to take along: a page to read, the same for programs, and a word on what it is.</summary>
public static class MyFile
{
    private const string Words = """
        这是系统里保存的关于您的全部资料。
        打开“我的资料.html”就能看；“我的资料.json”内容相同，供别的程序读取。
        “照片”文件夹里是您上传的照片（有照片才有）。
        资料里有您的姓名、住址和电话，请妥善保管。
        有不对的地方，请到居委会更正；要删除，请在小程序“我的”里操作。
        """;

    private static readonly JsonSerializerOptions Readable = new(Json.Options) { WriteIndented = true };

    public static byte[] Of(MyPages pages, IReadOnlyList<(string Name, byte[] Bytes)> photos, DateTimeOffset now)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "说明.txt", Words, now);
            Add(zip, "我的资料.html", Page(pages, now), now);
            Add(zip, "我的资料.json", JsonSerializer.Serialize(pages, Readable), now);
            foreach (var (name, bytes) in photos) Add(zip, name, bytes, now);
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text, DateTimeOffset now) =>
        Add(zip, name, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], now);

    private static void Add(ZipArchive zip, string name, byte[] bytes, DateTimeOffset now)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = now;
        using var content = entry.Open();
        content.Write(bytes);
    }

    private static string Page(MyPages pages, DateTimeOffset now)
    {
        var html = new StringBuilder("""
            <!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>我的资料</title>
            <style>body{font:18px/1.6 sans-serif;max-width:44em;margin:2em auto;padding:0 1em}th{text-align:left;font-weight:normal;color:#555;padding-right:1em;vertical-align:top}td{white-space:pre-wrap}</style>
            <h1>我的资料</h1>
            """);
        html.Append("<p>").Append(MyData.Time(now)).Append(" 导出</p>");
        foreach (var section in pages.Sections) Append(html, section);
        return html.Append("</html>").ToString();
    }

    private static void Append(StringBuilder html, MyPages.Section section)
    {
        html.Append("<h2>").Append(Safe(section.Title)).Append("</h2>");
        if (section.Lines.Count == 0) html.Append("<p>没有。</p>");
        html.Append("<table>");
        foreach (var line in section.Lines) html.Append("<tr><th>").Append(Safe(line.What)).Append("</th><td>").Append(Safe(line.Is)).Append("</td></tr>");
        html.Append("</table>");
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
