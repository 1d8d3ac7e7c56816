CHAIN = ["Grass", "Grasshopper", "Frog", "Snake", "Hawk"]


def app(ui):
    ui.title("Food chain")
    s = ui.state
    done = s.get("done", 0)
    ui.text("What is eaten first? Press them in order", size=20)
    with ui.row():
        for name in sorted(CHAIN):
            if name not in CHAIN[:done] and ui.button(name):
                if name == CHAIN[done]:
                    done = s.done = done + 1
                    s.words = ""
                else:
                    s.words = f"Not {name} yet"
    ui.text(" → ".join(CHAIN[:done]), size=24, bold=True)
    ui.text("The chain is complete!" if done == len(CHAIN) else s.get("words", ""), size=20)
    if ui.button("Start over"):
        s.done, s.words = 0, ""
