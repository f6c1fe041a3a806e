using ZiZhiJin.Domain.Policies;
using static ZiZhiJin.Domain.Surveys.SurveyState;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>A survey of one neighbourhood: about the needs of a fund year (需求征询), made from a policy pack's template, or a free one.</summary>
public sealed class Survey
{
    // The whole life of a survey. A step that is not listed is refused.
    private static readonly HashSet<(SurveyState From, SurveyState To)> Steps = [(SurveyState.Draft, SurveyState.Open), (SurveyState.Open, Closed)];

    private Survey()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public SurveyKind Kind { get; private init; }

    /// <summary>The fund year; of a free survey the year in which it was drafted.</summary>
    public int Year { get; private init; }

    public string Title { get; private set; } = "";
    public SurveyState State { get; private set; }
    public IReadOnlyList<Question> Questions { get; private set; } = [];

    /// <summary>The number of what is asked now. It moves on with every correction after the opening; answers keep theirs.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The policy pack, its version and the town's own revision that this survey was made under. A free survey has none.</summary>
    public string Pack { get; private init; } = "";

    public int PackVersion { get; private init; }
    public int PolicyRevision { get; private init; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? OpenedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    public static Survey Draft(Guid areaId, int year, SurveyText text, PolicyStamp policy, DateTimeOffset now)
    {
        QuestionPolicy.Check(text.Questions);
        return new Survey
        {
            Id = Guid.CreateVersion7(), AreaId = areaId, Kind = SurveyKind.Needs, Year = year, Title = text.Title, Questions = text.Questions,
            Pack = policy.Pack, PackVersion = policy.Version, PolicyRevision = policy.Revision, CreatedAt = now,
        };
    }

    public static Survey DraftFree(Guid areaId, SurveyText text, DateTimeOffset now)
    {
        QuestionPolicy.Check(text.Questions);
        return new Survey
        {
            Id = Guid.CreateVersion7(), AreaId = areaId, Kind = SurveyKind.Free, Year = ShanghaiTime.DayOf(now).Year,
            Title = text.Title, Questions = text.Questions, CreatedAt = now,
        };
    }

    /// <summary>Only of a draft: once it is open, everybody is asked the same.</summary>
    public void Rewrite(SurveyText text)
    {
        if (State != SurveyState.Draft) throw new RefusedException(SurveyRefusals.NoDraftAnyMore);
        QuestionPolicy.Check(text.Questions);
        (Title, Questions) = (text.Title, text.Questions);
        Revision++;
    }

    /// <summary>Only of an open survey. What was asked before is kept elsewhere (see <see cref="SurveyVersion"/>).</summary>
    public void Correct(SurveyText text)
    {
        if (State != SurveyState.Open) throw new RefusedException(SurveyRefusals.StepFrom(State));
        QuestionPolicy.Check(text.Questions);
        (Title, Questions) = (text.Title, text.Questions);
        Version++;
        Revision++;
    }

    public void Open(DateTimeOffset now)
    {
        MoveTo(SurveyState.Open);
        OpenedAt = now;
    }

    public void Close(DateTimeOffset now)
    {
        MoveTo(Closed);
        ClosedAt = now;
    }

    private void MoveTo(SurveyState next)
    {
        if (!Steps.Contains((State, next))) throw new RefusedException(SurveyRefusals.StepFrom(State));
        State = next;
        Revision++;
    }
}
