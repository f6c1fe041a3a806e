using ZiZhiJin.Domain;

namespace ZiZhiJin.Desk.Pages.Forms;

/// <summary>Why a form was not carried out. The page shows it above the form, with everything that was filled in.</summary>
public sealed record Fault(int Status, string Sentence, string? Field = null, RuleReference? Rule = null)
{
    /// <summary>Which "no" of the business it was.</summary>
    public string? Code { get; init; }
}
