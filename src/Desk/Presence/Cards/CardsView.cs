using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Desk.Presence.Cards;

/// <summary>The neighbourhoods whose roster the clerk keeps, and how far their cards are given out.</summary>
public sealed record CardsView(IReadOnlyList<CardAreaLine> Lines);

public sealed record CardAreaLine(Guid AreaId, string Area, CardCount Count);
