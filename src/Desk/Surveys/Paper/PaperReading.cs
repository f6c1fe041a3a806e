using System.Globalization;
using Microsoft.Extensions.Primitives;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Paper;

/// <summary>Reads the entry form as a paper form. Questions that were left empty are not answered.</summary>
internal static class PaperReading
{
    public static PaperForm Of(PostedForm form, IReadOnlyList<Question> questions)
    {
        var nonce = Nonce.Read(form["nonce"], "页面已经过时，请刷新后再录入。");
        return new PaperForm(form.Id("person", "居民"), Answers(form, questions), nonce);
    }

    /// <summary>Of several persons on one form, the fields of each begin with a prefix of their own.</summary>
    public static List<QuestionAnswer> Answers(PostedForm form, IReadOnlyList<Question> questions, string prefix = "") =>
        [.. questions.Select(question => Answer(form, question, prefix + "a." + question.Id)).OfType<QuestionAnswer>()];

    /// <summary>The fields that an answer was read from.</summary>
    public static IEnumerable<(string Name, StringValues Values)> Fields(QuestionAnswer answer)
    {
        var field = "a." + answer.QuestionId;
        if (answer.Ranked == true) return (answer.Choices ?? []).Select((option, i) => ($"{field}.{option}", new StringValues($"{i + 1}")));
        if (answer.Rating is { } rating) return [(field, new StringValues($"{rating}"))];
        return [(field, answer.Text is { } text ? new StringValues(text) : new StringValues((answer.Choices ?? []).ToArray()))];
    }

    private static QuestionAnswer? Answer(PostedForm form, Question question, string field) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.LongText => form[field].Trim() is { Length: > 0 } text ? new(question.Id, Text: text) : null,
        QuestionKind.Rating => Rating(form[field]) is { } rating ? new(question.Id, Rating: rating) : null,
        QuestionKind.Ranking => Ranked(form, question, field) is { Count: > 0 } ranked ? new(question.Id, ranked) : null,
        _ => form.All(field) is { Count: > 0 } chosen ? new(question.Id, chosen) : null,
    };

    private static int? Rating(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rating) ? rating : null;

    // The numbers only say the order: 1, 2, 4 is first, second, third. Two options at one place say none.
    private static List<string> Ranked(PostedForm form, Question question, string field)
    {
        var placed = question.Options.Select(option => (option.Id, Place: form.NumberOrNone($"{field}.{option.Id}", option.Text))).Where(option => option.Place is not null).ToList();
        if (placed.DistinctBy(option => option.Place).Count() < placed.Count)
            throw new MalformedException("survey.answer-malformed", field, $"“{question.Title}”里有两项排在同一位，请核对。");
        return [.. placed.OrderBy(option => option.Place).Select(option => option.Id)];
    }
}
