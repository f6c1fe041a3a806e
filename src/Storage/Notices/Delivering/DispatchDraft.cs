using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>What is to be dispatched, as its source describes it.</summary>
public sealed record DispatchDraft(Guid AreaId, string Category, DispatchContent Content, bool IsUrgent = false);
