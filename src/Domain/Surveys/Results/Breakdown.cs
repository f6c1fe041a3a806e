using System.Globalization;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>All aspects of a survey. Their groups are numbered through, so that an answer is a few numbers ("marks") when it is counted.</summary>
public sealed class Breakdown
{
    /// <summary>What no question can be called.</summary>
    public const string ByChannel = "@channel", ByBuilding = "@building";

    /// <summary>Groups that are tabulated against each other. Aspects that begin behind them are counted, but not crossed.</summary>
    public const int MostCrossed = 400;

    private Breakdown(IReadOnlyList<Aspect> aspects)
    {
        Aspects = aspects;
        var starts = new int[aspects.Count];
        for (var i = 0; i < aspects.Count; i++)
        {
            (starts[i], Size) = (Size, Size + aspects[i].Groups.Count);
            if (Size <= MostCrossed) (Crossed, CrossedAspects) = (Size, i + 1);
        }

        Starts = starts;
    }

    public IReadOnlyList<Aspect> Aspects { get; }

    /// <summary>The number of each aspect's first group.</summary>
    public IReadOnlyList<int> Starts { get; }

    public int Size { get; }
    public int Crossed { get; }
    public int CrossedAspects { get; }

    public static Breakdown Of(IReadOnlyList<Question> questions, IReadOnlyList<string> buildings) =>
        new([ChannelAspect, BuildingAspect(buildings), .. questions.SelectMany(AspectsOf)]);

    public IEnumerable<int> AspectsOf(string of) => Enumerable.Range(0, Aspects.Count).Where(i => Aspects[i].Of == of);

    private static Aspect ChannelAspect =>
        new(ByChannel, AspectKind.Channel, [.. Enum.GetValues<Channel>().Select(channel => new AspectGroup(NameOf(channel), ChannelText.Of(channel))), new(null, "其他")]);

    private static Aspect BuildingAspect(IReadOnlyList<string> buildings) =>
        new(ByBuilding, AspectKind.Building, [.. buildings.Select(building => new AspectGroup(building, building + "号")), new(null, "不详")]);

    private static IEnumerable<Aspect> AspectsOf(Question question) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.LongText => [],
        QuestionKind.Rating => [new(question.Id, AspectKind.Choice, [.. ScoresOf(question), Unanswered])],
        QuestionKind.Ranking => [new(question.Id, AspectKind.FirstPlace, [.. OptionsOf(question), Unanswered])],
        _ when question.MostChoices == 1 => [new(question.Id, AspectKind.Choice, [.. OptionsOf(question), Unanswered])],
        _ => OptionsOf(question).Select(option => new Aspect(question.Id, AspectKind.Option, [option, new(null, "没有选")])),
    };

    private static AspectGroup Unanswered => new(null, "没有回答");

    private static IEnumerable<AspectGroup> OptionsOf(Question question) => question.Options.Select(option => new AspectGroup(option.Id, option.Text));

    private static IEnumerable<AspectGroup> ScoresOf(Question question) => Enumerable.Range(1, question.HighestRating)
        .Select(score => new AspectGroup(score.ToString(CultureInfo.InvariantCulture), question.Scale?.Labels is { Count: > 0 } labels ? $"{score} 分（{labels[score - 1]}）" : $"{score} 分"));

    private static string NameOf(Channel channel) => channel.ToString().ToLowerInvariant();
}
