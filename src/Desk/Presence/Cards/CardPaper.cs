using System.Globalization;
using System.Text;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Publicity;
using ZiZhiJin.Storage.Presence;
using static ZiZhiJin.Desk.Publicity.Sheet;

namespace ZiZhiJin.Desk.Presence.Cards;

/// <summary>Cards on sheets of A4, ten to a sheet with lines to cut along: the name in large type, the QR, and the number that can be read out.</summary>
internal static class CardPaper
{
    private const string Style = """
        @page{size:A4;margin:12mm 15mm}*{box-sizing:border-box}body{font:11pt/1.4 "Noto Sans CJK SC",sans-serif;margin:0;color:#000;background:#fff}
        .cards{display:grid;grid-template-columns:90mm 90mm}.card{width:90mm;height:54mm;padding:4mm;border:.3mm dashed #555;break-inside:avoid;position:relative;overflow:hidden}
        .name{font-size:26pt;font-weight:bold;line-height:1.15;margin:0;max-width:48mm;overflow-wrap:anywhere}.home,.number{margin:1mm 0 0}.number{font-family:monospace;font-size:13pt}
        .area{position:absolute;left:4mm;bottom:3mm;font-size:9pt;margin:0}.qr{position:absolute;right:3mm;top:4mm;width:34mm;height:34mm}.hint{margin:0 0 4mm}
        @media print{.hint{display:none}}
        """;

    /// <param name="address">What stands before a code in its QR.</param>
    public static Sheet Of(CardSheet sheet, string address)
    {
        var html = new StringBuilder("<p class=\"hint\">用 A4 纸打印，沿虚线剪开。卡片上有居民的全名，请当面交给本人，不要留在公共场所。丢了请马上作废重发。</p>");
        if (sheet.Cards.Count == 0) html.Append("<p>还没有发出的签到卡。</p>");
        html.Append("<div class=\"cards\">");
        foreach (var card in sheet.Cards) Append(html, card, sheet.Area, address);
        return new Sheet($"签到卡 {sheet.Area}", Style, html.Append("</div>").ToString());
    }

    private static void Append(StringBuilder html, CardLine card, string area, string address)
    {
        var qr = new QrPicture(address + card.Code);
        html.Append("<section class=\"card\"><p class=\"name\">").Append(Safe(card.Name)).Append("</p><p class=\"home\">").Append(Safe(card.Home))
            .Append("</p><p class=\"number\">").Append(Safe(card.Number)).Append("</p>")
            .Append(CultureInfo.InvariantCulture, $"<svg class=\"qr\" viewBox=\"0 0 {qr.Size} {qr.Size}\" role=\"img\" aria-label=\"签到二维码\"><path d=\"{qr.Path}\"/></svg>")
            .Append("<p class=\"area\">").Append(Safe(area)).Append(" 签到卡，到场时请工作人员扫码</p></section>");
    }
}
