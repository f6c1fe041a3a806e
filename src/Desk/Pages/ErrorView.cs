using ZiZhiJin.Domain;

namespace ZiZhiJin.Desk.Pages;

public sealed record ErrorView(string Sentence, RuleReference? Rule);
