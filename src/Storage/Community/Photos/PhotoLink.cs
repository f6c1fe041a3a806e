using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>Lets whoever has it look at one photo for an hour, without an account: the platform fetches what it is to judge.</summary>
public sealed class PhotoLink(KeyRing ring, TimeProvider time)
{
    private readonly TimedCode _codes = new(ring, time, "photo-link", TimeSpan.FromHours(1));

    public string CodeFor(Guid photoId) => _codes.For(photoId);

    /// <summary>Nothing for a code that is forged or too old.</summary>
    public Guid? PhotoOf(string code) => _codes.IdIn(code);
}
