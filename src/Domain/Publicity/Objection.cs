using static ZiZhiJin.Domain.Publicity.ObjectionState;

namespace ZiZhiJin.Domain.Publicity;

/// <summary>What a named resident has against a posting. Nobody but the office learns the name; all read what was said, and the answer.</summary>
public sealed class Objection
{
    public const int ShortestText = 5, LongestText = 1000, LongestAnswer = 2000;

    private Objection()
    {
    }

    public Guid Id { get; private init; }
    public Guid PostingId { get; private init; }

    /// <summary>Of the posting, that was objected to.</summary>
    public int Version { get; private init; }

    public Guid PersonId { get; private init; }
    public string Text { get; private set; } = "";

    /// <summary>The text check could not say yes: only staff read it until they release it.</summary>
    public bool TextIsHeld { get; private set; }

    public byte[] Nonce { get; private init; } = [];
    public DateTimeOffset RaisedAt { get; private init; }
    public ObjectionState State { get; private set; }
    public string? Answer { get; private set; }

    /// <summary>Waits for somebody other than who wrote it.</summary>
    public bool AnswerIsHeld { get; private set; }

    public Guid? AnsweredBy { get; private set; }

    /// <summary>When all could read the answer.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }
    public Guid? ReleasedBy { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    public static Objection Raise(Posting posting, (Guid Id, byte[] Nonce) by, (string Text, bool Passed) said, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), PostingId = posting.Id, Version = posting.Version, PersonId = by.Id, Nonce = by.Nonce, RaisedAt = now,
        Text = said.Text, TextIsHeld = !said.Passed,
    };

    /// <summary>An answer that the check did not pass waits for a colleague, and may be written anew.</summary>
    public void AnswerWith((string Text, bool Passed) answer, Guid by, DateTimeOffset now)
    {
        ThrowUnlessOpen();
        (Answer, AnsweredBy, AnswerIsHeld) = (answer.Text, by, !answer.Passed);
        if (answer.Passed) (State, AnsweredAt) = (Answered, now);
        Revision++;
    }

    /// <summary>Somebody has read what the check did not pass. One's own answer is released by somebody else.</summary>
    /// <param name="by">Who has read it, and as of which revision: what was written since they have not read.</param>
    public void Release((Guid Account, int Revision) by, DateTimeOffset now)
    {
        if (!TextIsHeld && !AnswerIsHeld) throw new RefusedException(PublicityRefusals.NothingHeld);
        if (by.Revision != Revision) throw new RefusedException(PublicityRefusals.ChangedMeanwhile);
        if (!TextIsHeld && by.Account == AnsweredBy) throw new RefusedException(PublicityRefusals.CheckedByWriter);
        if (AnswerIsHeld && by.Account != AnsweredBy) (AnswerIsHeld, State, AnsweredAt) = (false, Answered, now);
        (TextIsHeld, ReleasedBy) = (false, by.Account);
        Revision++;
    }

    /// <summary>Doing it again changes nothing.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        if (State == Withdrawn) return;
        ThrowUnlessOpen();
        (State, WithdrawnAt, AnswerIsHeld) = (Withdrawn, now, false);
        Revision++;
    }

    /// <summary>Its person was erased: nobody can be answered any more.</summary>
    public void Erase(DateTimeOffset now)
    {
        Text = "";
        if (State == Open) (State, WithdrawnAt, AnswerIsHeld) = (Withdrawn, now, false);
        Revision++;
    }

    private void ThrowUnlessOpen()
    {
        if (State != Open) throw new RefusedException(PublicityRefusals.ObjectionSettled);
    }
}
