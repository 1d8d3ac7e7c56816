NAMES = ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu "
         "nu xi omicron pi rho sigma tau upsilon phi chi psi omega").split()
SMALL = "αβγδεζηθικλμνξοπρστυφχψω"


def app(ui):
    ui.title("Greek alphabet")
    rows = [[i, small.upper(), small, name] for i, (small, name) in enumerate(zip(SMALL, NAMES), 1)]
    ui.table(rows, header=["", "Capital", "Small", "Name"])
