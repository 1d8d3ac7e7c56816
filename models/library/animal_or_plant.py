WORDS = {"Oak": "Plant", "Spider": "Animal", "Rose": "Plant", "Moss": "Plant", "Whale": "Animal"}


def app(ui):
    ui.title("Animal or plant?")
    s = ui.state
    left = s.get("left", list(WORDS))
    done = s.get("done", {"Animal": [], "Plant": []})
    ui.text(left[0] if left else "All sorted", size=40, bold=True, align="center")
    with ui.row():
        for kind in done:
            if ui.button(kind) and left:
                word = left.pop(0)
                if WORDS[word] == kind:
                    done[kind].append(word)
                else:
                    left.append(word)
    for kind in done:
        ui.text(f"{kind}s: {', '.join(done[kind]) or '-'}", size=20)
    if ui.button("Start over"):
        s.left, s.done = list(WORDS), {"Animal": [], "Plant": []}
