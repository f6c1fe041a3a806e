using static ZiZhiJin.Domain.Meetings.Forum.QuestionState;

namespace ZiZhiJin.Domain.Meetings.Forum;

/// <summary>What a resident asks in writing, before a meeting or during it (书面提问). All read the question and its answer, and nobody who asked.</summary>
public sealed class WrittenQuestion
{
    public const int ShortestText = 5, LongestText = 500, LongestAnswer = 2000;

    private WrittenQuestion()
    {
    }

    public Guid Id { get; private init; }

    public Guid MeetingId { get; private init; }

    public Guid AreaId { get; private init; }

    public Guid PersonId { get; private init; }

    public string Text { get; private set; } = "";

    /// <summary>The text check could not say yes: only staff read it until one of them decides.</summary>
    public bool TextIsHeld { get; private set; }

    public byte[] Nonce { get; private init; } = [];

    public DateTimeOffset AskedAt { get; private init; }

    public QuestionState State { get; private set; }

    public string? Answer { get; private set; }

    /// <summary>Waits for somebody other than who wrote it.</summary>
    public bool AnswerIsHeld { get; private set; }

    public Guid? AnsweredBy { get; private set; }

    /// <summary>When all could read the answer.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public Guid? DecidedBy { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether all who see the meeting read it.</summary>
    public bool IsShown => !TextIsHeld && State is Open or Answered;

    public static WrittenQuestion Ask((Guid Id, Guid AreaId) meeting, (Guid Id, Nonce Nonce) by, (string Text, bool Passed) said, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), MeetingId = meeting.Id, AreaId = meeting.AreaId, PersonId = by.Id, Nonce = by.Nonce.ToByteArray(), AskedAt = now,
        Text = said.Text, TextIsHeld = !said.Passed,
    };

    /// <summary>An answer that the check did not pass waits for a colleague, and may be written anew.</summary>
    public void AnswerWith((string Text, bool Passed) answer, Guid by, DateTimeOffset now)
    {
        ThrowUnlessOpen();
        if (TextIsHeld) throw new RefusedException(ForumRefusals.DecideFirst);
        (Answer, AnsweredBy, AnswerIsHeld) = (answer.Text, by, !answer.Passed);
        if (answer.Passed) (State, AnsweredAt) = (Answered, now);
        Revision++;
    }

    /// <summary>Somebody has read what the check did not pass: the question, else its answer. One's own answer is decided by somebody else.</summary>
    /// <param name="by">Who has read it, and as of which revision: what was written since they have not read.</param>
    public void Decide(bool pass, (Guid Account, int Revision) by, DateTimeOffset now)
    {
        ThrowUnlessOpen();
        if (!TextIsHeld && !AnswerIsHeld) throw new RefusedException(ForumRefusals.NothingHeld);
        if (by.Revision != Revision) throw new RefusedException(ForumRefusals.ChangedMeanwhile);
        if (!TextIsHeld && by.Account == AnsweredBy) throw new RefusedException(ForumRefusals.DecidedByWriter);
        if (TextIsHeld) DecideText(pass);
        else DecideAnswer(pass, now);
        DecidedBy = by.Account;
        Revision++;
    }

    /// <summary>Doing it again changes nothing.</summary>
    public void Withdraw()
    {
        if (State == Withdrawn) return;
        ThrowUnlessOpen();
        (State, AnswerIsHeld) = (Withdrawn, false);
        Revision++;
    }

    /// <summary>Its person was erased: the words go, and nobody can be answered any more.</summary>
    public void Erase()
    {
        Text = "";
        if (State == Open) (State, AnswerIsHeld) = (Withdrawn, false);
        Revision++;
    }

    private void DecideText(bool pass)
    {
        if (!pass) State = Declined;
        TextIsHeld = !pass;
    }

    private void DecideAnswer(bool pass, DateTimeOffset now)
    {
        AnswerIsHeld = false;
        if (pass) (State, AnsweredAt) = (Answered, now);
        else (Answer, AnsweredBy) = (null, null);
    }

    private void ThrowUnlessOpen()
    {
        if (State != Open) throw new RefusedException(ForumRefusals.QuestionSettled);
    }
}
