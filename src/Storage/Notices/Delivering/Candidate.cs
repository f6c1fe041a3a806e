using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>A delivery that is due, with all that its way depends on.</summary>
internal sealed record Candidate(Delivery Delivery, Dispatch Dispatch)
{
    /// <summary>Nothing when it could not be opened: then nothing can be sent.</summary>
    public DispatchContent? Content { get; init; }

    /// <summary>What is dispatched was withdrawn since.</summary>
    public bool IsTakenBack { get; init; }

    public Guid? AccountId { get; init; }
    public MessageTemplate? Template { get; init; }

    /// <summary>As the account that has the template names the recipient.</summary>
    public string? TemplateOpenId { get; init; }

    /// <summary>As the account whose customer service would speak names the recipient.</summary>
    public string? ServiceOpenId { get; init; }

    /// <summary>Without the credits, which are counted while ways are chosen.</summary>
    public Reach Reach { get; init; } = new();

    public (Guid AccountId, string TemplateId)? CreditKey => AccountId is { } account && Reach.HasTemplate ? (account, Template!.TemplateId) : null;
}
