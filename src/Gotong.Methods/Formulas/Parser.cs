using System.Collections.Immutable;
using System.Globalization;

namespace Gotong.Methods.Formulas;

/// <summary>
/// Reads a formula by descent. Numbers as Indonesians write them, with a decimal comma; a point is taken as one too, so
/// between arguments stands a semicolon.
/// </summary>
internal sealed class Parser(string text)
{
    private const int Deepest = 50;
    private int _at;
    private int _depth;

    public Parsed Run()
    {
        if (text.Length > Formula.LongestText)
            return new(null, FormulaFault.TooLong, Formula.LongestText);
        SkipBlanks();
        if (_at == text.Length)
            return new(null, FormulaFault.Empty);
        try
        {
            var root = Sum();
            if (_at < text.Length)
                throw Wrong(
                    text[_at] == ')' ? FormulaFault.BracketMissing
                    : IsKnown(text[_at]) ? FormulaFault.OperatorMissing
                    : FormulaFault.UnknownSign
                );
            return new(new(text, root));
        }
        catch (Misread fault)
        {
            return new(null, fault.Fault, fault.At, text[fault.At..Math.Min(text.Length, fault.At + 12)]);
        }
    }

    private Node Sum()
    {
        var left = Product();
        while (Takes('+', '-') is { } sign)
            left = new BinaryNode(sign, left, Product());
        return left;
    }

    private Node Product()
    {
        var left = Value();
        while (Takes('*', '/') is { } sign)
            left = new BinaryNode(sign, left, Value());
        return left;
    }

    private Node Value()
    {
        if (++_depth > Deepest)
            throw Wrong(FormulaFault.TooDeep);
        try
        {
            return Read();
        }
        finally
        {
            _depth--;
        }
    }

    private Node Read()
    {
        if (Takes('-') is not null)
            return new NegativeNode(Value());
        if (_at == text.Length)
            throw Wrong(FormulaFault.ValueMissing);
        var sign = text[_at];
        if (char.IsAsciiDigit(sign))
            return Number();
        if (IsLetter(sign))
            return Name();
        if (Takes('(') is null)
            throw Wrong(IsKnown(sign) ? FormulaFault.ValueMissing : FormulaFault.UnknownSign);
        var inner = Sum();
        Close();
        return inner;
    }

    private NumberNode Number()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] is ',' or '.'))
            _at++;
        var written = text[start.._at].Replace(',', '.');
        if (
            !decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || written[^1] == '.'
        )
            throw new Misread(FormulaFault.BadNumber, start);
        SkipBlanks();
        return new(number);
    }

    private Node Name()
    {
        var start = _at;
        while (_at < text.Length && (IsLetter(text[_at]) || char.IsAsciiDigit(text[_at])))
            _at++;
        var name = text[start.._at].ToLowerInvariant();
        SkipBlanks();
        if (Takes('(') is null)
            return new SymbolNode(name);
        if (!CallNode.Functions.Contains(name))
            throw new Misread(FormulaFault.UnknownFunction, start);
        var arguments = ImmutableArray.CreateBuilder<Node>();
        do arguments.Add(Sum());
        while (Takes(';') is not null);
        Close();
        return new CallNode(name, arguments.ToImmutable());
    }

    private void Close()
    {
        if (Takes(')') is null)
            throw Wrong(
                _at < text.Length && !IsKnown(text[_at]) ? FormulaFault.UnknownSign : FormulaFault.BracketMissing
            );
    }

    private char? Takes(params ReadOnlySpan<char> signs)
    {
        if (_at == text.Length || !signs.Contains(text[_at]))
            return null;
        var sign = text[_at++];
        SkipBlanks();
        return sign;
    }

    private void SkipBlanks()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
    }

    private static bool IsLetter(char sign) => char.IsAsciiLetter(sign) || sign == '_';

    private static bool IsKnown(char sign) =>
        IsLetter(sign) || char.IsAsciiDigit(sign) || "+-*/();,.".Contains(sign, StringComparison.Ordinal);

    private Misread Wrong(FormulaFault fault) => new(fault, _at);

    private sealed class Misread(FormulaFault fault, int at) : Exception
    {
        public FormulaFault Fault => fault;
        public int At => at;
    }
}
