LEAVES = [
    ("Five fingers, big like a hand", "Chestnut"),
    ("Round lobes along the edge, acorns", "Oak"),
    ("Needles that fall in autumn", "Larch"),
    ("Five pointed lobes, seeds with wings", "Maple"),
    ("Heart shape with a fine saw edge", "Lime"),
]


def app(ui):
    ui.title("Which tree?")
    s = ui.state
    at, right = s.get("at", 0), s.get("right", 0)
    if at < len(LEAVES):
        leaf, tree = LEAVES[at]
        ui.text(leaf, size=28, bold=True)
        with ui.row():
            for name in ["Chestnut", "Larch", "Lime", "Maple", "Oak"]:
                if ui.button(name):
                    s.said = "Right" if name == tree else f"No, it was {tree}"
                    s.right = right + (name == tree)
                    s.at = at + 1
    else:
        ui.text(f"{right} of {len(LEAVES)} right", size=40, bold=True)
        if ui.button("Again"):
            s.at, s.right, s.said = 0, 0, ""
    ui.text(s.get("said", ""))
