namespace ZiZhiJin.Domain.Policies;

public sealed record TemplateOption(string Id, string Name);
