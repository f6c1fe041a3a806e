using System.Text.Json.Serialization;

namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>What a concept says about a need.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConceptKind>))]
public enum ConceptKind
{
    /// <summary>What it is about: two needs about one thing are alike.</summary>
    Thing = 0,

    /// <summary>Where: needs of two different places are not alike.</summary>
    Place = 1,

    /// <summary>What is wrong with it.</summary>
    Problem = 2,

    /// <summary>For whom.</summary>
    Person = 3,

    /// <summary>What should be done.</summary>
    Act = 4,
}
