using System.Collections.Immutable;

namespace Gotong.Methods.Formulas;

/// <summary>A formula over other indicators: numbers, symbols, + - * / ( ), min, max, avg, sum. Nothing in it can run.</summary>
public sealed class Formula
{
    internal const int LongestText = 2000;

    private readonly Node _root;

    internal Formula(string text, Node root)
    {
        (Text, _root) = (text, root);
        var symbols = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        root.Collect(symbols);
        Symbols = symbols.ToImmutable();
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>The symbols it reads, each once.</summary>
    public ImmutableSortedSet<string> Symbols { get; }

    /// <summary>Reads a formula, or says what is wrong with it and where.</summary>
    /// <param name="text">As a person wrote it.</param>
    public static Parsed Parse(string text) => new Parser(text).Run();

    /// <summary>No value where one it reads has none, where it divides by zero, or where a number grows too large.</summary>
    /// <param name="valueOf">The value of a symbol; null: it has none.</param>
    public Outcome Compute(Func<string, decimal?> valueOf)
    {
        try
        {
            return _root.Compute(valueOf);
        }
        catch (OverflowException)
        {
            return new(null, Trouble.TooLarge, null);
        }
    }

    /// <summary>Its one canonical way of writing: it is read back as the same formula.</summary>
    public override string ToString() => _root.Write();
}

/// <summary>A formula, or what is wrong with its text and where.</summary>
/// <param name="Formula">Null: it could not be read.</param>
/// <param name="Fault">Why it could not be read.</param>
/// <param name="At">Place of the first letter that cannot be read, from 0.</param>
/// <param name="Near">What stands there.</param>
public sealed record Parsed(Formula? Formula, FormulaFault Fault = FormulaFault.None, int At = 0, string Near = "");

/// <summary>Why a formula could not be read.</summary>
public enum FormulaFault
{
    /// <summary>It could.</summary>
    None,

    /// <summary>Nothing is written.</summary>
    Empty,

    /// <summary>A sign that has no place in formulas.</summary>
    UnknownSign,

    /// <summary>A number is not written as one, e.g. 1.2.3.</summary>
    BadNumber,

    /// <summary>A number, a symbol or an opening bracket must stand here.</summary>
    ValueMissing,

    /// <summary>An operator must stand here: 2 i1.</summary>
    OperatorMissing,

    /// <summary>A bracket is not closed.</summary>
    BracketMissing,

    /// <summary>There are min, max, avg and sum.</summary>
    UnknownFunction,

    /// <summary>Longer than anybody reads.</summary>
    TooLong,

    /// <summary>Brackets within brackets, deeper than anybody reads.</summary>
    TooDeep,
}

/// <summary>Why a formula has no value.</summary>
public enum Trouble
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>A symbol has no value.</summary>
    ValueMissing,

    /// <summary>Something is divided by zero.</summary>
    DivisionByZero,

    /// <summary>A number grew larger than can be counted with.</summary>
    TooLarge,
}

/// <summary>What a formula comes to.</summary>
/// <param name="Value">Null: it has none.</param>
/// <param name="Trouble">Why it has none.</param>
/// <param name="Symbol">Which has no value, where that is the trouble.</param>
public sealed record Outcome(decimal? Value, Trouble Trouble, string? Symbol);
