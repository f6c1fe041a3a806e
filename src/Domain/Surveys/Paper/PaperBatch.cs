namespace ZiZhiJin.Domain.Surveys.Paper;

/// <summary>Paper forms of one version of a survey that were printed together; each has a code from which survey, version and batch are found.</summary>
public sealed class PaperBatch
{
    private PaperBatch()
    {
    }

    public Guid Id { get; private init; }
    public Guid SurveyId { get; private init; }

    /// <summary>In the codes of its forms; no other batch has it.</summary>
    public int Number { get; private init; }

    public int Version { get; private init; }
    public int Forms { get; private init; }
    public Guid MadeBy { get; private init; }
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>Of an open survey only: what is printed has to be what is asked.</summary>
    public static PaperBatch Print(Survey survey, (int Number, int Forms) wish, Guid by, DateTimeOffset now)
    {
        if (survey.State != SurveyState.Open) throw new RefusedException(SurveyRefusals.StepFrom(survey.State));
        return new() { Id = Guid.CreateVersion7(now), SurveyId = survey.Id, Number = wish.Number, Version = survey.Version, Forms = wish.Forms, MadeBy = by, MadeAt = now };
    }

    public PaperCode CodeOf(int form) => new(Number, form);
}
