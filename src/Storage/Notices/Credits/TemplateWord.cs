using ZiZhiJin.Domain.Notices.Credits;

namespace ZiZhiJin.Storage.Notices.Credits;

/// <summary>What was answered about one template.</summary>
public sealed record TemplateWord(string TemplateId, SubscriptionWord Word);
