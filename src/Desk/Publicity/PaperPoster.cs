using System.Globalization;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;
using static ZiZhiJin.Desk.Publicity.Sheet;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>A posting on a sheet of A4 for the notice board. Its QR leads to the page that says whether it is true and still holds.</summary>
internal static class PaperPoster
{
    private const string Style = """
        @page{size:A4;margin:18mm}body{font:14pt/1.7 "Noto Sans CJK SC",sans-serif;margin:0;color:#000;background:#fff}h1{font-size:30pt;text-align:center;letter-spacing:.4em;margin:0 0 8mm}
        h2{font-size:19pt;text-align:center;margin:0 0 8mm}.text{white-space:pre-line;min-height:70mm}.facts{border-top:1px solid #000;margin-top:8mm;padding-top:4mm;break-inside:avoid}
        .facts p{margin:1mm 0}.qr{float:right;width:34mm;height:34mm;margin-left:6mm}.code{font:8.5pt/1.4 monospace;overflow-wrap:anywhere}.sign{text-align:right;margin-top:8mm}
        """;

    public static Sheet Of(PostingShown shown, PostingVersion version, string address) => new($"公示 {version.Title}", Style, $"""
        <h1>公示</h1><h2>{Safe(version.Title)}</h2><div class="text">{Safe(version.Text)}</div>
        <p class="sign">{Safe(shown.Area)}<br>{Day(version)} 张贴</p>
        <div class="facts">{Qr(address)}
        <p><b>公示期：{PublicityWords.Of(version.Period)}</b>（满 {version.Period.Days} 个整日，每日零时至二十四时）</p>
        <p>依据：{Safe(shown.Rule?.Text ?? "")}</p>
        <p>有异议的居民，请在公示期内用手机扫右边的二维码核对，并在“自治金”小程序或公众号里回复“公示”提出；也可以到居委会当面提出。提出人的姓名不对外公开，答复公开。异议没有答复完，公示不结束。</p>
        <p>第 {version.Number} 版 · 校验码</p><p class="code">{Convert.ToHexStringLower(version.Hash)}</p></div>
        """);

    private static string Day(PostingVersion version) => ShanghaiWords.Minute(version.PostedAt)[..10];

    private static string Qr(string address)
    {
        var picture = new QrPicture(address);
        return string.Create(CultureInfo.InvariantCulture, $"<svg class=\"qr\" viewBox=\"0 0 {picture.Size} {picture.Size}\" role=\"img\" aria-label=\"核验二维码\"><path d=\"{picture.Path}\"/></svg>");
    }
}
