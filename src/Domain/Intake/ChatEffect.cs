namespace ZiZhiJin.Domain.Intake;

/// <summary>What has to be done or looked up before the conversation can go on. Whoever does it feeds the <see cref="ChatOutcome"/> back.</summary>
public abstract record ChatEffect
{
    private ChatEffect()
    {
    }

    /// <summary>Look up what a list offers, such as the surveys that are open, or the neighbourhoods of the name that was said on the way.</summary>
    public sealed record Look(string Of, IReadOnlyDictionary<string, string> Values) : ChatEffect;

    public sealed record OpenSurvey(Guid SurveyId) : ChatEffect;

    public sealed record AnswerSurvey(SurveyWalk Walk) : ChatEffect;

    /// <summary>Carry out an act with what was said on the way.</summary>
    public sealed record Carry(string Act, IReadOnlyDictionary<string, string> Values) : ChatEffect;
}
