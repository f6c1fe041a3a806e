using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>The form of a posting: a new one, or one that is to say something else.</summary>
public sealed record PostingFormView(IReadOnlyList<AreaChoice> Areas, string Nonce, int Year)
{
    public Guid? Changing { get; init; }

    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }

    /// <summary>As it would hang.</summary>
    public PostingText? Shown { get; init; }

    /// <summary>For which days, and by which rule.</summary>
    public (PublicityRule Rule, PublicityPeriod Period) Days { get; init; }

    public string Action => Changing is { } id ? $"/desk/publicity/{id}/edit" : "/desk/publicity/new";
}
