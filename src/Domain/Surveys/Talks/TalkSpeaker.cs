namespace ZiZhiJin.Domain.Surveys.Talks;

/// <summary>A person on a talk's list, and what they said there. Whether it is their answer to the survey is decided by whose word goes first.</summary>
public sealed class TalkSpeaker
{
    /// <summary>Persons on one list.</summary>
    public const int Most = 200;

    public Guid TalkId { get; init; }
    public Guid PersonId { get; init; }
    public IReadOnlyList<QuestionAnswer> Answers { get; init; } = [];

    /// <summary>Under which the answer is written, so that writing it again is harmless.</summary>
    public byte[] Nonce { get; init; } = [];

    /// <summary>The same of what the talk said first of this person: whoever had answered before is counted without it.</summary>
    public byte[] FirstNonce { get; init; } = [];
}
