using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Desk.Notices;

/// <summary>Whom to call about a notice.</summary>
public sealed record CallsView(Notice Notice, IReadOnlyList<CallLine> Lines);
