using System.Globalization;
using Microsoft.Extensions.Primitives;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Desk.Surveys.Paper;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Desk.Surveys.Talks;

/// <summary>Reads a talk from its form, and writes one back into it to be corrected.</summary>
internal static class TalkForm
{
    /// <summary>Those on the list, and after them those who were found and ticked just now.</summary>
    public static IReadOnlyList<Guid> Speakers(PostedForm form) =>
        [.. form.All("speaker").Concat(form.All("new")).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];

    public static string Prefix(Guid person) => $"p.{person:N}.";

    public static SpokenTalk Spoken(PostedForm form, IReadOnlyList<Question> questions)
    {
        var words = new TalkWords(AtLeastTwo(form, "place", "地点", Talk.LongestPlace), AtLeastTwo(form, "moderator", "主持人", Talk.LongestModerator), form.Text("minutes", "座谈记录", Talk.LongestMinutes));
        var nonce = Nonce.Read(form["nonce"], "页面已经过时，请刷新后再录入。");
        return new SpokenTalk(form.Day("held", "座谈日期"), words, Said(form, questions), nonce) { Version = form.NumberOrNone("version", "版本") };
    }

    /// <summary>As if somebody had just typed the talk.</summary>
    public static PostedForm Of(TalkShown shown, string nonce)
    {
        var (talk, words) = (shown.Talk, shown.Words);
        Dictionary<string, StringValues> fields = new()
        {
            ["nonce"] = nonce, ["version"] = talk.Version.ToString(CultureInfo.InvariantCulture), ["revision"] = talk.Revision.ToString(CultureInfo.InvariantCulture),
            ["held"] = ShanghaiWords.Day(talk.HeldOn), ["place"] = words.Place, ["moderator"] = words.Moderator, ["minutes"] = words.Minutes,
            ["speaker"] = new StringValues(shown.Speakers.Select(one => one.PersonId.ToString()).ToArray()),
        };
        foreach (var one in shown.Speakers)
        foreach (var (name, values) in one.Answers.SelectMany(PaperReading.Fields)) fields[Prefix(one.PersonId) + name] = values;
        return PostedForm.Of(fields);
    }

    // Whoever said the same as the one before shares that one's answers.
    private static List<SpokenAnswer> Said(PostedForm form, IReadOnlyList<Question> questions)
    {
        var said = new List<SpokenAnswer>();
        foreach (var person in Speakers(form))
        {
            if (said.Count > 0 && form.IsTicked(Prefix(person) + "same")) said[^1] = said[^1] with { PersonIds = [.. said[^1].PersonIds, person] };
            else said.Add(new SpokenAnswer([person], PaperReading.Answers(form, questions, Prefix(person))));
        }

        return said.Count > 0 ? said : throw new MalformedException("talk.malformed", "speaker", "请先找到到会发言的居民，打钩加进名单。");
    }

    private static string AtLeastTwo(PostedForm form, string name, string label, int most) =>
        form.Text(name, label, most) is { Length: >= 2 } text ? text : throw new MalformedException("talk.malformed", name, $"“{label}”至少写 2 个字。");
}
