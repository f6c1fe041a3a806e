using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>A group as residents see it: no names, no sentences.</summary>
public sealed record NeedGroupShown(Guid Id, string Title, string? Category, int Residents, bool Mine, string? ProposalTitle);

/// <summary>A group as the committee sees it.</summary>
public sealed record NeedGroupOnBoard(Guid Id, string Title, string? Category, int Residents)
{
    public required IReadOnlyList<NeedSentence> Sentences { get; init; }

    /// <summary>How many sentences there are; the list holds the newest.</summary>
    public required int SentenceCount { get; init; }

    public required IReadOnlyList<NeedHintShown> Hints { get; init; }

    /// <summary>What was decided about a need like this one.</summary>
    public required NeedPrecedent? Precedent { get; init; }

    /// <summary>What was decided about this one.</summary>
    public required NeedPrecedent? Decision { get; init; }

    public required NeedProposal? Proposal { get; init; }
}

/// <summary>What a resident wrote, without the resident.</summary>
public sealed record NeedSentence(Guid Id, string Text, string? Category, IReadOnlyList<string> CategoryWords, ConcludedBy CategoryBy, DateTimeOffset WrittenAt)
{
    /// <summary>Of a need that was raised outside of surveys: its photo, and where it is.</summary>
    public NeedScene? Scene { get; init; }
}

/// <summary>What was sent with a need to look at.</summary>
public sealed record NeedScene(Guid? PhotoId, NeedPlace? Place);

/// <summary>A suspicion over a group: under which rule, why, by which words, and how many of its needs raise it.</summary>
public sealed record NeedHintShown(RuleReference Rule, string Says, IReadOnlyList<string> Words, int Needs);

public sealed record NeedPrecedent(Guid GroupId, string Title, NeedVerdict Verdict, string Reason, string? RuleId, DateTimeOffset DecidedAt);

public sealed record NeedProposal(Guid Id, string Title);
