using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ZiZhiJin.Architecture.Tests;

/// <summary>The scan must see a type wherever it can hide; else the tests that rest on it would pass for the wrong reason.</summary>
public class TypeUsesTests
{
    [Theory]
    [InlineData(typeof(Uri))]
    [InlineData(typeof(Version))]
    [InlineData(typeof(StringBuilder))]
    [InlineData(typeof(IPAddress))]
    [InlineData(typeof(SocketException))]
    [InlineData(typeof(ObsoleteAttribute))]
    [InlineData(typeof(IFormattable))]
    [InlineData(typeof(Rune))]
    public void A_type_is_found_wherever_it_hides(Type hidden) => Assert.Contains(hidden, TypeUses.Of(typeof(Specimen<>)));

    [Fact]
    public void A_type_that_is_not_named_is_not_found() => Assert.DoesNotContain(typeof(Guid), TypeUses.Of(typeof(Specimen<>)));

    private sealed class Specimen<T>
        where T : IFormattable
    {
        private readonly Dictionary<string, Version[]> field = [];

        [Obsolete("Only here to carry an attribute.")]
        public static int InParameter(Uri[] all) => all.Length;

        public int InBody(T one)
        {
            try
            {
                var builder = new StringBuilder().Append(one);
                return builder.Length + field.Count + IPAddress.Loopback.GetHashCode() + Generic<Rune>();
            }
            catch (SocketException)
            {
                return 0;
            }
        }

        private static int Generic<TOther>() => typeof(TOther).Name.Length;
    }
}
