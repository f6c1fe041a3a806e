using System.Text;
using Microsoft.AspNetCore.Http;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;
using static ZiZhiJin.Desk.Publicity.Sheet;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>Where the QR of a poster leads, for anybody: whether the sheet is true, whether it still holds, and what was objected and answered.</summary>
internal static class PublicPage
{
    private const string Style = """
        body{font:1.15rem/1.7 "Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:40rem;padding:1rem;color:#111;background:#fff;overflow-wrap:anywhere}h1{font-size:1.5rem}h2{font-size:1.2rem;margin:1.5rem 0 .3rem}
        .so{border-left:.5rem solid #0a6b2d;background:#eef7f0;padding:.6rem 1rem;font-weight:bold}.not{border-color:#a01c1c;background:#fbeeee}.text,.said{white-space:pre-line}.said{border-left:.2rem solid #888;padding-left:.8rem}.code{font-family:monospace;font-size:.85rem}
        """;

    public static async Task<Sheet> Show(string hash, PostingBoard board, CancellationToken cancel)
    {
        if (hash.Length != PostingVersion.HashLength * 2 || !hash.All(char.IsAsciiHexDigit)) return Unknown();
        return await board.Verify(Convert.FromHexString(hash), cancel) is { } found ? Of(found.Version, found.Now) : Unknown();
    }

    private static Sheet Of(PostingVersion version, PostingShown now)
    {
        var (holds, words) = Verdict(version, now);
        var html = new StringBuilder("<h1>公示核验</h1><p class=\"so").Append(holds ? "" : " not").Append("\" role=\"status\">").Append(Safe(words)).Append("</p>")
            .Append("<h2>").Append(Safe(version.Title)).Append("</h2><p>").Append(Safe($"{now.Area} · {now.Posting.Kind.InChinese()} · 第 {version.Number} 版，{ShanghaiWords.Minute(version.PostedAt)} 张贴"))
            .Append("</p><p><b>公示期：").Append(PublicityWords.Of(version.Period)).Append("</b></p><div class=\"text\">").Append(Safe(version.Text)).Append("</div>")
            .Append("<h2>异议和答复</h2>");
        if (now.Objections.Count == 0) html.Append("<p>没有异议。</p>");
        foreach (var objection in now.Objections) Append(html, objection);
        html.Append("<h2>怎样提出异议</h2><p>本辖区的居民请在“自治金”小程序里，或者在公众号里回复“公示”提出。姓名只有自治办知道。</p><p class=\"code\">校验码 ").Append(Convert.ToHexStringLower(version.Hash)).Append("</p>");
        return new Sheet($"公示核验 {version.Title}", Style, html.ToString());
    }

    private static (bool Holds, string Words) Verdict(PostingVersion version, PostingShown now) => now switch
    {
        { Posting.State: PostingState.Withdrawn } => (false, $"这条公示已经撤下：{now.Posting.WithdrawnReason}"),
        { Last: { } last } when last.Number != version.Number => (false, $"这一版已经更改，现在张贴的是第 {last.Number} 版。更改的原因：{last.Reason}"),
        { Posting.State: PostingState.Held } => (false, "这条公示正在更改，新的一版还没有张贴。"),
        { IsOver: true } => (true, "真实。公示期已经结束。"),
        { IsKeptOpen: true } => (true, "真实。公示期已到，还有异议没有答复，继续公示。"),
        _ => (true, "真实，正在公示。"),
    };

    private static void Append(StringBuilder html, Objection objection)
    {
        var text = objection switch { { TextIsHeld: true } => "（正在审核）", { Text: "" } => "（内容已经删除）", _ => objection.Text };
        html.Append("<p class=\"said\">").Append(Safe(text)).Append("</p><p>").Append(Safe(objection.AnsweredAt is { } at ? $"{ShanghaiWords.Minute(at)} 答复：{objection.Answer}" : objection.State.InChinese())).Append("</p>");
    }

    private static Sheet Unknown() => new("公示核验", Style,
        "<h1>公示核验</h1><p class=\"so not\" role=\"status\">查不到这张公示。它可能不是从本系统张贴的，或者二维码印坏了。请带上它到居委会核对。</p>", StatusCodes.Status404NotFound);
}
