def times(a, b):
    return [[sum(a[i][k] * b[k][j] for k in range(2)) for j in range(2)] for i in range(2)]


def app(ui):
    ui.title("2 × 2 matrices")
    matrices = {}
    with ui.row():
        for name, start in [("A", [[1, 2], [3, 4]]), ("B", [[0, 1], [1, 0]])]:
            with ui.card(name), ui.grid(2):
                cells = [ui.number(f"{name}{i + 1}{j + 1}", start[i][j]) for i in range(2) for j in range(2)]
            matrices[name] = [cells[:2], cells[2:]]
    for first, second in ["AB", "BA"]:
        (p, q), (r, s) = times(matrices[first], matrices[second])
        ui.text(f"{first} × {second} = [{p:g} {q:g}] [{r:g} {s:g}]", size=28, bold=True)
