def app(ui):
    ui.title("Sort lines")
    text = ui.field("Lines", lines=6, placeholder="One thing on each line")
    order = ui.choice("Order", ["A to Z", "Z to A", "Shortest first", "Longest first"])
    once = ui.checkbox("Each line only once", False)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if once:
        lines = list(dict.fromkeys(lines))
    if order == "Shortest first":
        lines.sort(key=len)
    elif order == "Longest first":
        lines.sort(key=len, reverse=True)
    else:
        lines.sort(key=str.lower, reverse=order == "Z to A")
    ui.text(f"{len(lines)} lines", color="muted")
    for number, line in enumerate(lines, start=1):
        ui.text(f"{number}. {line}")
    if lines and ui.button("Copy"):
        ui.copy("\n".join(lines))
        ui.notify("Copied")
