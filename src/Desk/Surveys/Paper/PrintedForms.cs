using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Desk.Surveys.Paper;

/// <summary>Writes paper forms: everything that people typed is escaped.</summary>
public static class PrintedForms
{
    private const string Style = """
        @page{size:A4;margin:18mm}body{font:14pt/1.7 "Noto Sans CJK SC",sans-serif;margin:0}section{break-after:page}h1{font-size:20pt;margin:0}
        .code{font:bold 16pt monospace;float:right;text-align:right}.qr{display:block;width:24mm;margin-left:auto}.who{margin:1em 0}.q{margin:.8em 0;break-inside:avoid}.o{display:inline-block;margin-right:1.5em}.line{border-bottom:1px solid #000;height:1.8em}
        """;

    private const string Head = $"<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>纸质问卷</title><style>{Style}</style>";

    /// <summary>What a browser has to be told so that it uses the style, and nothing else.</summary>
    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; frame-ancestors 'none'";

    public static string Of(FoundForm found)
    {
        var (html, body) = (new StringBuilder(Head), Body(found.Questions));
        for (var form = 1; form <= found.Batch.Forms; form++)
        {
            html.Append("<section><p class=\"code\">").Append(found.Batch.CodeOf(form)).Append(Scannable($"{found.Batch.CodeOf(form)}")).Append("</p><h1>").Append(Safe(found.Survey.Title))
                .Append("</h1><p class=\"who\">姓名：____________　住址：______号______单元______室</p>").Append(body).Append("</section>");
        }

        return html.Append("</html>").ToString();
    }

    // Digits only: a scanner at the desk types them.
    private static string Scannable(string code)
    {
        var picture = new QrPicture(code.Replace("-", "", StringComparison.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"<svg class=\"qr\" viewBox=\"0 0 {picture.Size} {picture.Size}\" role=\"img\" aria-label=\"编号二维码\"><path d=\"{picture.Path}\"/></svg>");
    }

    private static string Body(IReadOnlyList<Question> questions)
    {
        var html = new StringBuilder();
        for (var i = 0; i < questions.Count; i++)
        {
            html.Append("<div class=\"q\"><b>").Append(i + 1).Append(". ").Append(Safe(questions[i].Title)).Append("</b>").Append(Safe(Note(questions[i], questions))).Append("<br>");
            Space(html, questions[i]);
            html.Append("</div>");
        }

        return html.ToString();
    }

    private static string Note(Question question, IReadOnlyList<Question> questions)
    {
        var how = question.Kind switch
        {
            QuestionKind.Single => "（选一项）",
            QuestionKind.Photos => "（照片请另附，或者在小程序里上传）",
            QuestionKind.Multiple => $"（最多选 {question.MaxChoices ?? question.Options.Count} 项）",
            QuestionKind.Ranking => $"（请在方框里写 1、2、3……，最多 {question.MaxChoices ?? question.Options.Count} 项）",
            _ => "",
        };
        return how + (question.ShowIf is { } condition ? When(condition, questions) : "");
    }

    private static string When(Condition condition, IReadOnlyList<Question> questions)
    {
        var earlier = questions.Select((question, i) => (question, Number: i + 1)).First(one => one.question.Id == condition.QuestionId);
        var words = condition.AnyOf.Select(id => earlier.question.Options.FirstOrDefault(option => option.Id == id)?.Text ?? $"{id} 分");
        return $"（第 {earlier.Number} 题答“{string.Join("”或“", words)}”的，请回答）";
    }

    private static void Space(StringBuilder html, Question question)
    {
        if (question.Kind == QuestionKind.Photos) return;
        if (question.Kind is QuestionKind.Text or QuestionKind.LongText)
        {
            for (var line = 0; line < (question.Kind == QuestionKind.LongText ? 6 : 2); line++) html.Append("<div class=\"line\"></div>");
            return;
        }

        var choices = question.Kind == QuestionKind.Rating
            ? Enumerable.Range(1, question.Scale?.Highest ?? RatingScale.Usual).Select(value => $"{value} {question.Scale?.Labels?.ElementAtOrDefault(value - 1)}".Trim())
            : question.Options.Select(option => option.Text);
        foreach (var choice in choices) html.Append("<span class=\"o\">☐ ").Append(Safe(choice)).Append("</span>");
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
