using Gotong.Features.Regions;
using Gotong.Platform.Data;
using Gotong.Platform.Web;

namespace Gotong.Features.Initiatives.Steps;

/// <summary>
/// One question about an initiative: what is asked and why, its fields, how its answer is read from the record and
/// written to it. One page serves them all; the gate names them by <see cref="Key"/>.
/// </summary>
public abstract class Step
{
    /// <summary>Its name in addresses and in the rules of the gate.</summary>
    public abstract string Key { get; }

    /// <summary>The question.</summary>
    public abstract string Title { get; }

    /// <summary>Why it is asked.</summary>
    public abstract string Why { get; }

    /// <summary>What it is about, in the middle of a sentence, in both languages for the ledger: "mengubah masalah".</summary>
    public abstract (string Id, string En) Noun { get; }
    public string Name => Words.T(Noun.Id, Noun.En);

    /// <summary>False where the question makes no sense: an application's data, of a way without one.</summary>
    public virtual bool Asks(Initiative initiative) => true;

    /// <summary>Adds a row to a list instead of changing an answer.</summary>
    public virtual bool Adds => false;

    public abstract Task<IReadOnlyList<Field>> FieldsAsync(Initiative initiative, StepRoom room);

    /// <summary>What the record says today, as it would be typed.</summary>
    public abstract Answers Read(Initiative initiative, StepRoom room);

    /// <summary>Writes a checked answer to the record; adds an error where only this question can know.</summary>
    public abstract Task ApplyAsync(Initiative initiative, Answers answers, FormErrors errors, StepRoom room);

    /// <summary>The rows there are, for a question that adds.</summary>
    public virtual IReadOnlyList<StepItem> Items(Initiative initiative) => [];

    /// <summary>Takes a row away; false when it is not there.</summary>
    public virtual bool Remove(Initiative initiative, Guid part) => false;

    /// <summary>Ways to go from here that are not the button.</summary>
    public virtual Task<IReadOnlyList<StepDoor>> DoorsAsync(Initiative initiative, StepRoom room) =>
        Task.FromResult<IReadOnlyList<StepDoor>>([]);
}

public sealed record StepItem(Guid Id, string Text);

/// <param name="Step">Another question; or this one, inside an area.</param>
public sealed record StepDoor(string Text, string Step, string? Inside = null);
