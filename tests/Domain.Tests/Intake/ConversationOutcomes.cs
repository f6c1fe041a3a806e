using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Intake;

/// <summary>Effects and outcomes as a conversation file writes them.</summary>
internal static class ConversationOutcomes
{
    public static readonly Dictionary<string, ChatSurvey> Surveys = new()
    {
        ["needs"] = new(IdOf(1), 1, "2026 年需求征询", SampleQuestions.EveryKind),
        ["needs-corrected"] = new(IdOf(1), 2, "2026 年需求征询", [.. SampleQuestions.EveryKind.Skip(1), SampleQuestions.Added]),
        ["branching"] = new(IdOf(3), 1, "志愿者", SampleQuestions.Branching),
        ["short"] = new(IdOf(2), 1, "广场怎么用", [SampleQuestions.EveryKind[0]]),
    };

    public static string Words(ChatEffect effect) => effect switch
    {
        ChatEffect.Look look => $"look {look.Of}{Words(look.Values)}",
        ChatEffect.OpenSurvey open => $"open {NameOf(open.SurveyId)}",
        ChatEffect.AnswerSurvey answer => $"answer {NameOf(answer.Walk.SurveyId)} v{answer.Walk.Version}: {string.Join("; ", answer.Walk.Answers.Select(Words))}",
        ChatEffect.Carry carry => $"do {carry.Act}{Words(carry.Values)}",
        _ => throw new FormatException(effect.GetType().Name),
    };

    /// <summary>offered a=甲|b=乙, opened needs [again], done a=甲|b=乙, refused code sentence.</summary>
    public static ChatOutcome Read(string words) => words.Split(' ', 2) switch
    {
        ["offered"] => new ChatOutcome.Offered([]),
        ["offered", var choices] => new ChatOutcome.Offered([.. Pairs(choices).Select(pair => new ChatChoice(pair.Key, pair.Value))]),
        ["opened", var survey] => new ChatOutcome.SurveyOpened(Surveys[survey.Split(' ')[0]], survey.EndsWith(" again", StringComparison.Ordinal)),
        ["done"] => ChatOutcome.Done.Simply,
        ["done", var values] => new ChatOutcome.Done(Pairs(values).ToDictionary(pair => pair.Key, pair => pair.Value)),
        ["refused", var refusal] => new ChatOutcome.Refused(refusal.Split(' ')[0], refusal.Split(' ', 2)[1]),
        _ => throw new FormatException(words),
    };

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string text) => text.Split('|')
        .Select(pair => KeyValuePair.Create(pair.Split('=')[0], pair.Split('=', 2)[1].Replace("\\n", "\n", StringComparison.Ordinal)))
        .Select(pair => pair.Key.StartsWith("survey:", StringComparison.Ordinal) ? KeyValuePair.Create(Surveys[pair.Key[7..]].Id.ToString(), pair.Value) : pair);

    private static string Words(IReadOnlyDictionary<string, string> values) =>
        string.Concat(values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $" {value.Key}={value.Value.Replace("\n", "\\n", StringComparison.Ordinal)}"));

    private static string Words(QuestionAnswer answer) =>
        $"{answer.QuestionId}={answer.Text ?? answer.Rating?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? string.Join(answer.Ranked == true ? ">" : "+", answer.Choices!)}";

    private static string NameOf(Guid id) => Surveys.First(survey => survey.Value.Id == id).Key;

    private static Guid IdOf(byte number) => new([number, .. new byte[15]]);
}
