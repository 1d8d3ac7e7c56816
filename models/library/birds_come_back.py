BIRDS = {"Stork": (3, 8), "Starling": (2, 10), "Cuckoo": (4, 8), "Swallow": (4, 9), "Nightingale": (4, 8), "Swift": (5, 8), "Golden oriole": (5, 8)}


def app(ui):
    ui.title("Migrating birds")
    month = int(ui.slider("Month", 1, 12, ui.now.month))
    here = [bird for bird, (first, last) in BIRDS.items() if first <= month <= last]
    back = [bird for bird, (first, last) in BIRDS.items() if first == month]
    ui.text("Coming back: " + (", ".join(back) or "none"), size=24, bold=True)
    ui.text("Here: " + (", ".join(here) or "none"), size=20)
    ui.table([[bird, first, last] for bird, (first, last) in BIRDS.items()], header=["Bird", "From month", "To month"])
