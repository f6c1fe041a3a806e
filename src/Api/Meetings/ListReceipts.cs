using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Meetings.Ballots;

namespace ZiZhiJin.Api.Meetings;

/// <summary>The ballots that were counted, by receipt: whoever kept theirs finds it. What a secret ballot says stands with none of them; a named one says all.</summary>
internal static class ListReceipts
{
    private const int Most = 1000;

    /// <param name="Next">Where to go on, if there are more.</param>
    public sealed record Answer(IReadOnlyList<Line> Receipts, string? Next);

    /// <param name="Voter">Of a named motion: who it was, as lists show names.</param>
    /// <param name="Choices">Of a named motion: what they said.</param>
    public sealed record Line(string Receipt, string? Voter, IReadOnlyList<string>? Choices);

    /// <param name="after">The last receipt of the part before.</param>
    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid motionId, string? after, CallerOfRequest by, PersonalData personal, ZiZhiJinDb db, CancellationToken cancel)
    {
        var motion = await db.Motions.AsNoTracking().SeenBy(by.Caller, db).FirstOrDefaultAsync(motion => motion.Id == motionId, cancel);
        if (motion is null) return TypedResults.NotFound();
        if (motion.State != MotionState.Closed) throw new RefusedException(MeetingRefusals.StepFrom(motion.State));

        var page = await db.ReceiptsOf(motionId, after is null ? null : ReceiptText.Read(after, "after"), Most, cancel);
        var voters = await db.Persons.AsNoTracking().Where(person => page.Select(ballot => ballot.VoterId).Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancel);
        var lines = page.Select(ballot => Shown(ballot, ballot.VoterId is { } voter ? NameOf(voters[voter], personal) : null)).ToList();
        return TypedResults.Ok(new Answer(lines, lines.Count == Most ? lines[^1].Receipt : null));
    }

    // Who had their data erased has voted, and is nobody known.
    private static string NameOf(Person voter, PersonalData personal) => voter.ErasedAt is null ? personal.Open(voter).Name : "";

    private static Line Shown(Ballot ballot, string? name) =>
        new(ReceiptText.Of(ballot.Receipt), name is null ? null : Mask.Name(name), name is null ? null : new Choices(ballot.Choices).Ids);
}
