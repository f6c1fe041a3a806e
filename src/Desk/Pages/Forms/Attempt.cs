using ZiZhiJin.Domain;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Desk.Pages.Forms;

/// <summary>Tries what a long form asks for. A "no" does not cost what was filled in: the page gets it as a value, and the audit its row.</summary>
internal sealed class Attempt(ZiZhiJinDb db, AuditTrail audit)
{
    public async Task<Fault?> Of(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            audit.WasRefused(refused.Refusal.Code);
            return new Fault(409, refused.Refusal.Sentence, Rule: refused.Refusal.Rule) { Code = refused.Refusal.Code };
        }
        catch (MalformedException malformed)
        {
            db.ChangeTracker.Clear();
            return new Fault(400, malformed.Sentence, malformed.Field);
        }
    }
}
