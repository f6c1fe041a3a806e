using System.Security.Cryptography;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Tests.Encryption;

public sealed class SealTests : IDisposable
{
    private static readonly Guid Row = Guid.CreateVersion7();
    private readonly RingFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("张三")]
    [InlineData("上海市浦东新区某某路１号 𠮷😀")]
    public void What_is_sealed_opens_in_its_place(string text)
    {
        var ring = _file.Load();

        Assert.Equal(text, ring.Open(Row, "name", ring.Seal(Row, "name", text)));
    }

    [Fact]
    public void The_same_text_is_never_sealed_alike()
    {
        var ring = _file.Load();

        Assert.NotEqual(ring.Seal(Row, "name", "张三"), ring.Seal(Row, "name", "张三"));
    }

    [Fact]
    public void A_text_that_was_altered_in_any_byte_does_not_open()
    {
        var ring = _file.Load();
        var sealedText = ring.Seal(Row, "name", "张三");

        for (var position = 0; position < sealedText.Length; position++)
        {
            byte[] altered = [.. sealedText];
            altered[position] ^= 1;
            AssertShut(ring, Row, "name", altered);
        }
    }

    [Fact]
    public void A_text_that_was_cut_or_lengthened_does_not_open()
    {
        var ring = _file.Load();
        var sealedText = ring.Seal(Row, "name", "张三");

        for (var length = 0; length < sealedText.Length; length++) AssertShut(ring, Row, "name", sealedText[..length]);
        AssertShut(ring, Row, "name", [.. sealedText, 0]);
    }

    [Fact]
    public void A_text_that_was_moved_to_another_row_or_field_does_not_open()
    {
        var ring = _file.Load();
        var sealedText = ring.Seal(Row, "name", "张三");

        AssertShut(ring, Guid.CreateVersion7(), "name", sealedText);
        AssertShut(ring, Row, "address", sealedText);
    }

    [Fact]
    public void After_rotation_the_old_opens_and_the_new_is_under_the_new_key()
    {
        var old = _file.Load().Seal(Row, "name", "张三");
        _file.Keys["k2"] = RingFile.NewKey();
        _file.Current = "k2";
        var rotated = _file.Load();
        var renewed = rotated.Reseal(Row, "name", old);

        Assert.Equal("张三", rotated.Open(Row, "name", old));
        Assert.Equal("张三", rotated.Open(Row, "name", renewed));
        Assert.Same(renewed, rotated.Reseal(Row, "name", renewed));

        _file.Keys.Remove("k1");
        var withoutOld = _file.Load();
        Assert.Equal("张三", withoutOld.Open(Row, "name", renewed));
        AssertShut(withoutOld, Row, "name", old);
    }

    [Fact]
    public void Another_ring_with_the_same_key_id_does_not_open()
    {
        var sealedText = _file.Load().Seal(Row, "name", "张三");
        _file.Keys["k1"] = RingFile.NewKey();

        AssertShut(_file.Load(), Row, "name", sealedText);
    }

    [Fact]
    public void Broken_unicode_is_not_sealed() =>
        Assert.ThrowsAny<ArgumentException>(() => _file.Load().Seal(Row, "name", "broken \ud800"));

    private static void AssertShut(KeyRing ring, Guid row, string field, byte[] sealedText)
    {
        var refusal = Assert.Throws<CryptographicException>(() => ring.Open(row, field, sealedText));

        Assert.Equal("The text cannot be opened.", refusal.Message);
    }
}
