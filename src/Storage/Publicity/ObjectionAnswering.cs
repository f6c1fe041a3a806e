using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>The office reads who objected, and answers for all to read. What is not in its care is not there: nothing.</summary>
public sealed class ObjectionAnswering(ZiZhiJinDb db, PublicText texts, PersonalData personal, AuditTrail audit, TimeProvider time)
{
    /// <summary>The oldest first, with names for the office alone; that it read them is written down.</summary>
    public async Task<List<NamedObjection>?> Of(Guid postingId, Caller by, CancellationToken cancel)
    {
        var posting = await db.Postings.AsNoTracking().InCareOf(by, PublicityRoles.Readers, db).FirstOrDefaultAsync(posting => posting.Id == postingId, cancel);
        if (posting is null) return null;
        var mayKnow = await db.Postings.InCareOf(by, PublicityRoles.Answerers, db).AnyAsync(one => one.Id == postingId, cancel);
        var found = await (
            from objection in db.Objections
            join person in db.Persons on objection.PersonId equals person.Id
            where objection.PostingId == postingId
            orderby objection.Id
            select new { objection, person }).AsNoTracking().ToListAsync(cancel);
        if (mayKnow && found.Count > 0)
        {
            audit.Did(by.AccountId, "objection.names", posting.AreaId, postingId);
            await db.SaveChangesAsync(cancel);
        }

        return found.ConvertAll(one => new NamedObjection(one.objection, mayKnow ? NameOf(one.person) : null));
    }

    public async Task<Objection?> Answer(Guid objectionId, string answer, Caller by, CancellationToken cancel)
    {
        if (await Looked(objectionId, PublicityRoles.Answerers, by, cancel) is not { } seen) return null;
        var passed = await texts.Passes(answer, by.AccountId, cancel);
        return await Step(seen, "objection.answer", by, objection => objection.AnswerWith((answer, passed), by.AccountId, time.GetUtcNow()), cancel);
    }

    /// <summary>Somebody has read what the check did not pass, of the objection or of its answer, as of a revision.</summary>
    public async Task<Objection?> Release(Guid objectionId, int revision, Caller by, CancellationToken cancel) =>
        await Looked(objectionId, PublicityRoles.Writers, by, cancel) is { } seen
            ? await Step(seen, "objection.release", by, objection => objection.Release((by.AccountId, revision), time.GetUtcNow()), cancel)
            : null;

    private Task<Objection> Step(Objection seen, string act, Caller by, Action<Objection> step, CancellationToken cancel) => db.InTurn(seen.PostingId, async turn =>
    {
        var objection = await db.Objections.FirstAsync(objection => objection.Id == seen.Id, cancel);
        var before = objection.State;
        step(objection);
        if (before != objection.State && objection.State == ObjectionState.Answered) db.Outbox.Add(PublicityOutbox.Answered(objection, turn.Posting.AreaId, time.GetUtcNow()));
        audit.Did(by.AccountId, act, turn.Posting.AreaId, objection.Id);
        return objection;
    }, cancel);

    private Task<Objection?> Looked(Guid objectionId, IReadOnlyCollection<Role> roles, Caller by, CancellationToken cancel)
    {
        var postings = db.Postings.InCareOf(by, roles, db);
        return db.Objections.AsNoTracking().FirstOrDefaultAsync(objection => objection.Id == objectionId && postings.Any(posting => posting.Id == objection.PostingId), cancel);
    }

    private string NameOf(Person person) => person.ErasedAt is null ? personal.Open(person).Name : "";
}
