using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Storage.Audit;

/// <summary>Writes down the staff act of this request, in the same save as the act itself.</summary>
public sealed class AuditTrail(ZiZhiJinDb db, TimeProvider time)
{
    /// <summary>Whether this request has said what it did. An endpoint for staff that changes something and never says so is a fault.</summary>
    public bool HasSpoken { get; private set; }

    /// <summary>Why the act was refused, where the answer says so itself instead of throwing: a page shows the form again.</summary>
    public string? RefusalCode { get; private set; }

    public void WasRefused(string code) => RefusalCode = code;

    /// <summary>The same was sent before, and written down then: it is only answered again.</summary>
    public void DidBefore() => HasSpoken = true;

    /// <summary>A form was only asked for more to fill in: nothing was done yet.</summary>
    public void DidNothing() => HasSpoken = true;

    /// <summary>Adds the row to what the endpoint is about to save.</summary>
    public void Did(Guid actor, string act, Guid areaId, Guid? subjectId, string? details = null) =>
        db.AuditRows.Add(Row(actor, act, areaId, subjectId, details));

    /// <summary>The row alone, for an endpoint that saves by another way than the context.</summary>
    public AuditRow Row(Guid actor, string act, Guid areaId, Guid? subjectId, string? details = null)
    {
        HasSpoken = true;
        return AuditRow.Done(new Actor(actor, time.GetUtcNow()), act, areaId, subjectId, details);
    }
}
