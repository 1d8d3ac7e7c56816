def app(ui):
    ui.title("Kinds of signs")
    text = ui.field("Text", lines=4)
    counts = {"Capitals": 0, "Small letters": 0, "Digits": 0, "Spaces": 0, "Others": 0}
    for sign in text:
        if sign.isupper():
            counts["Capitals"] += 1
        elif sign.islower():
            counts["Small letters"] += 1
        elif sign.isdigit():
            counts["Digits"] += 1
        elif sign.isspace():
            counts["Spaces"] += 1
        else:
            counts["Others"] += 1
    total = max(len(text), 1)
    rows = [[kind, counts[kind], f"{100 * counts[kind] / total:.0f}%"] for kind in counts]
    ui.table(rows, header=["Kind", "Count", "Percent"])
