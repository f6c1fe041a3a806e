using System.Globalization;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>Which aspects a survey has: of channel, version, each question and building one or more each.</summary>
internal static class AspectsOfSurvey
{
    public static IEnumerable<List<Aspect>> Of(AskedQuestions asked, IReadOnlyList<string> buildings)
    {
        yield return [Channels];
        if (asked.HaveChanged) yield return [Versions(asked)];
        foreach (var question in asked.Questions) yield return [.. Of(question, asked)];
        yield return [Buildings(buildings)];
    }

    private static Aspect Channels => new(Breakdown.ByChannel, AspectKind.Channel,
        [.. Enum.GetValues<Channel>().Select(channel => new AspectGroup(channel.ToString().ToLowerInvariant(), ChannelText.Of(channel))), new(null, "其他")]);

    private static Aspect Buildings(IReadOnlyList<string> buildings) =>
        new(Breakdown.ByBuilding, AspectKind.Building, [.. buildings.Select(building => new AspectGroup(building, building + "号")), new(null, "不详")]);

    private static Aspect Versions(AskedQuestions asked) => new(Breakdown.ByVersion, AspectKind.Version,
        [.. asked.Versions.Select(version => new AspectGroup($"{version}", VersionWords.Named([version])) { Versions = VersionSet.Of([version]) }), new(null, "不详")]);

    private static IEnumerable<Aspect> Of(Question question, AskedQuestions asked) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.LongText or QuestionKind.Photos => [],
        QuestionKind.Rating => [new(question.Id, AspectKind.Choice, [.. ScoresOf(question, asked), .. Others(question, asked)])],
        QuestionKind.Ranking => [new(question.Id, AspectKind.FirstPlace, [.. OptionsOf(question, asked), .. Others(question, asked)])],
        _ when question.MostChoices == 1 => [new(question.Id, AspectKind.Choice, [.. OptionsOf(question, asked), .. Others(question, asked)])],
        _ => OptionsOf(question, asked).Select(option => new Aspect(question.Id, AspectKind.Option, [option, new(null, "没有选")])),
    };

    private static IEnumerable<AspectGroup> Others(Question question, AskedQuestions asked)
    {
        var askedIn = asked.AskedIn(question.Id);
        if (!askedIn.Covers(asked.All)) yield return new(AspectGroup.NotAsked, "没有问到（别的版本）") { Versions = asked.All.Without(askedIn) };
        yield return new(null, "没有回答") { Versions = askedIn.Covers(asked.All) ? VersionSet.Every : askedIn };
    }

    private static IEnumerable<AspectGroup> OptionsOf(Question question, AskedQuestions asked) =>
        question.Options.Select(option => new AspectGroup(option.Id, option.Text) { Versions = Limited(asked.OfferedIn(question.Id, option.Id), asked) });

    private static IEnumerable<AspectGroup> ScoresOf(Question question, AskedQuestions asked) => Enumerable.Range(1, question.HighestRating).Select(score =>
        new AspectGroup(score.ToString(CultureInfo.InvariantCulture), Text(question, score)) { Versions = Limited(asked.AskedIn(question.Id), asked) });

    private static string Text(Question question, int score) =>
        question.Scale?.Labels is { Count: > 0 } labels ? $"{score} 分（{labels[score - 1]}）" : $"{score} 分";

    private static VersionSet Limited(VersionSet versions, AskedQuestions asked) => versions.Covers(asked.All) ? VersionSet.Every : versions;
}
