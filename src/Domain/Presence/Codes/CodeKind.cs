namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>The first byte of every code, so that one kind is never taken for another.</summary>
internal static class CodeKind
{
    public const byte Venue = 1, Personal = 2, Card = 3;
}
