GATES = {
    "AND": lambda a, b: a & b,
    "OR": lambda a, b: a | b,
    "XOR": lambda a, b: a ^ b,
    "NAND": lambda a, b: 1 - (a & b),
    "NOR": lambda a, b: 1 - (a | b),
}


def app(ui):
    ui.title("Truth table")
    gate = ui.choice("Gate", list(GATES))
    rows = [[a, b, GATES[gate](a, b)] for a in (0, 1) for b in (0, 1)]
    ui.table(rows, header=["A", "B", f"A {gate} B"])
