namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>What a resident's phone needs to show personal codes for one occasion without the network (个人码).</summary>
/// <param name="Reference">Eight bytes that stand for the resident at this occasion alone.</param>
/// <param name="PackSecret">Sixteen bytes that open the resident's name in the leader's pack.</param>
/// <param name="SigningKey">Never in a code: only this phone and the server know it.</param>
public sealed record PersonalPass(ulong Reference, ReadOnlyMemory<byte> PackSecret, ReadOnlyMemory<byte> SigningKey);
