using System.Collections.Frozen;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>
/// A person's answer to a survey while a group is written: what the database holds, then each of the group's writes in the order
/// in which they came. Several writes of one person in a group so become one row.
/// </summary>
internal sealed class AnswerSheet(SurveyKey survey, Guid personId, HashSet<PaperFormKey> entered)
{
    private byte[] _receipts = [];

    public SurveyKey Survey { get; } = survey;
    public Guid PersonId { get; } = personId;

    /// <summary>What the database held before the group.</summary>
    public StoredAnswer? Stored { get; private set; }

    /// <summary>The gate's number of recounts that the group relies on; nothing when it relies on none.</summary>
    public int? Recounts { get; set; }

    /// <summary>Whether this process remembers, under <see cref="Recounts"/>, that the person was counted before.</summary>
    public bool IsCounted { get; set; }

    /// <summary>What is looked for when the answer is written.</summary>
    public Rarities Rarities { get; set; } = Rarities.Assumed;

    /// <summary>Those mandates of the group that were found live, and locked so.</summary>
    public IReadOnlySet<Guid> LiveMandates { get; set; } = FrozenSet<Guid>.Empty;

    /// <summary>The person whom this entry was merged into: nothing is written under it any more.</summary>
    public Guid? MergedInto { get; set; }

    /// <summary>The write that stands at the end of the group; nothing when all were repeats or refused.</summary>
    public AnswerToWrite? Latest { get; private set; }

    /// <summary>The writes that entered a printed form.</summary>
    public List<AnswerToWrite> Entered { get; } = [];

    public byte[] Receipts => _receipts;

    public void Load(StoredAnswer stored)
    {
        Stored = stored;
        _receipts = stored.Receipts;
    }

    public AnswerOutcome Apply(AnswerToWrite write, SurveyState state)
    {
        if (MergedInto is { } person) return new(null, CommunityRefusals.MergedMeanwhile) { Instead = person };
        var receipts = new AnswerReceipts(_receipts);
        if (receipts.Find(write.Nonce) is { } known) return new(known);
        if (Check(write, state, receipts.Count) is { } refusal) return new(null, refusal);

        _receipts = receipts.With(write.Nonce, write.At);
        Latest = write;
        if (write.Form is { } form && entered.Add(form)) Entered.Add(write);
        return new(new AnswerReceipt(write.At, First: receipts.Count == 0));
    }

    private Refusal? Check(AnswerToWrite write, SurveyState state, int writesBefore)
    {
        if (state != SurveyState.Open) return SurveyRefusals.StepFrom(state);
        if (writesBefore == AnswerReceipts.Most) return SurveyRefusals.ChangedTooOften;
        if (write.Mandate is { } use && !LiveMandates.Contains(use.MandateId)) return MandateRefusals.NotLive;
        if (write.Form is { } form && entered.Contains(form)) return SurveyRefusals.PaperFormEntered;
        return WordPolicy.Check(write.Channel, Latest?.Channel ?? Stored?.Channel);
    }
}
