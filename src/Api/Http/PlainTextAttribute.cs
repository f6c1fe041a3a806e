using System.ComponentModel.DataAnnotations;

namespace ZiZhiJin.Api.Http;

/// <summary>One line as people write it. Control characters and half-characters have no place in a name: they cannot be compared, and hide in a list.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PlainTextAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not string text || !text.Any(letter => char.IsControl(letter) || letter is '\ufffe' or '\uffff');
}
