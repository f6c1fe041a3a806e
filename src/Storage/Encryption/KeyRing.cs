using System.Buffers;
using System.Security.Cryptography;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>
/// The keys under which personal data lies in the database. They live outside database and repository; whoever has the database
/// without them has nothing to read or to compare.
/// </summary>
public sealed class KeyRing
{
    private const int KeyLength = 32, LongestId = 16;
    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly Dictionary<string, byte[]> _keys;
    private readonly string _current;
    private readonly Fingerprints _fingerprints;

    private KeyRing(KeyRingFile file, Func<string, string?, byte[]> key)
    {
        IsDevelopment = file.Development;
        _current = file.Current;
        _keys = file.Keys.ToDictionary(entry => entry.Key, entry => key($"keys.{entry.Key}", entry.Value));
        _fingerprints = new Fingerprints(key("fingerprint", file.Fingerprint));
    }

    /// <summary>A ring whose keys everybody knows. The host refuses it outside Development.</summary>
    public bool IsDevelopment { get; }

    /// <exception cref="InvalidKeyRingException">The file is missing, malformed, or holds a weak ring.</exception>
    public static KeyRing Load(string path)
    {
        if (!ComparableText.IsSupported) throw new InvalidKeyRingException(path, "this system cannot normalise Unicode; install ICU.");
        var file = KeyRingFile.Read(path);
        if (file.Keys.Keys.FirstOrDefault(id => !IsId(id)) is not null)
            throw new InvalidKeyRingException(path, $"a key id is 1 to {LongestId} of a-z, 0-9 and '-'.");
        if (!file.Keys.ContainsKey(file.Current)) throw new InvalidKeyRingException(path, "\"current\" names no key of \"keys\".");
        if (file.Keys.Values.Append(file.Fingerprint).Distinct().Count() <= file.Keys.Count)
            throw new InvalidKeyRingException(path, "the same key stands in it twice.");
        return new KeyRing(file, (place, text) => Key(path, place, text));
    }

    /// <summary>Encrypts under the current key, for this field of this row alone.</summary>
    /// <exception cref="ArgumentException">The text is no valid Unicode.</exception>
    public byte[] Seal(Guid row, string field, string text) => SealedText.Make(_current, _keys[_current], new Place(row, field), text);

    /// <exception cref="CryptographicException">Altered, moved from another row or field, or under an unknown key: it does not say which.</exception>
    public string Open(Guid row, string field, byte[] sealedText) => SealedText.Open(sealedText, _keys, new Place(row, field));

    /// <summary>The same text under the current key; what is under it already comes back as it is.</summary>
    public byte[] Reseal(Guid row, string field, byte[] sealedText)
    {
        var text = Open(row, field, sealedText);
        return SealedText.IsUnder(_current, sealedText) ? sealedText : Seal(row, field, text);
    }

    /// <summary>
    /// 32 bytes that are equal when the fields say the same: width, case, and surplus white space do not count. The purpose keeps
    /// fingerprints of different kinds apart. Phone numbers go through <see cref="PhoneNumbers"/> first.
    /// </summary>
    public byte[] Fingerprint(string purpose, params ReadOnlySpan<string> fields) => _fingerprints.Of(purpose, fields);

    private static bool IsId(string id) => id.Length is > 0 and <= LongestId && !id.AsSpan().ContainsAnyExcept(IdLetters);

    private static byte[] Key(string path, string place, string? text)
    {
        var key = new byte[KeyLength];
        if (Convert.TryFromBase64String(text ?? "", key, out var length) && length == KeyLength) return key;
        throw new InvalidKeyRingException(path, $"\"{place}\" is not the base64 of {KeyLength} bytes.");
    }
}
