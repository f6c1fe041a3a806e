using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Surveys;

public static class AnswerTaking
{
    /// <summary>Writes an answer; one of an entry that was merged meanwhile as that of the person whom it is now.</summary>
    public static async Task<AnswerReceipt> Take(this GroupCommit<AnswerToWrite, AnswerOutcome> answers, AnswerToWrite write, CancellationToken cancel)
    {
        var outcome = await answers.Write(write, cancel);
        if (outcome.Instead is { } person) outcome = await answers.Write(write with { PersonId = person }, cancel);
        return outcome.ReceiptOrThrow();
    }
}
