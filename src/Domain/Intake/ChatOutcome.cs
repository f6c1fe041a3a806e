namespace ZiZhiJin.Domain.Intake;

/// <summary>What came of a <see cref="ChatEffect"/>.</summary>
public abstract record ChatOutcome
{
    private ChatOutcome()
    {
    }

    /// <summary>The first nine things of a list.</summary>
    public sealed record Offered(IReadOnlyList<ChatChoice> Choices) : ChatOutcome;

    /// <summary>The questions, and whether this person has answered them before.</summary>
    public sealed record SurveyOpened(ChatSurvey Survey, bool AnsweredBefore) : ChatOutcome;

    /// <summary>It is done; the values are what the flow may say about it.</summary>
    public sealed record Done(IReadOnlyDictionary<string, string> Values) : ChatOutcome
    {
        public static readonly Done Simply = new(new Dictionary<string, string>());
    }

    /// <summary>A named no, with its sentence for the person.</summary>
    public sealed record Refused(string Code, string Sentence) : ChatOutcome;
}
